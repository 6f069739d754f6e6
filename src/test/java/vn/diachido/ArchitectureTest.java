package vn.diachido;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The plan of the house as rules that the build keeps. */
@AnalyzeClasses(packages = "vn.diachido", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "vn.diachido.";

    private static final String[] KERNEL = {
        ROOT + "query..",
        ROOT + "map..",
        ROOT + "exchange..",
        ROOT + "graphql..",
        ROOT + "database..",
        ROOT + "address..",
        ROOT + "command.."
    };

    private static final String[] FEATURES = {
        ROOT + "unit..",
        ROOT + "media..",
        ROOT + "site..",
        ROOT + "board..",
        ROOT + "squad..",
        ROOT + "coverage.."
    };

    private static final DescribedPredicate<JavaClass> GENERATED =
            resideInAPackage(ROOT + "database.jooq..");

    /** What runs statements; describing tables and conditions is open to all. */
    private static final DescribedPredicate<JavaClass> RUNS_SQL =
            new DescribedPredicate<>("run SQL") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getName().equals("org.jooq.DSLContext")
                            || type.getPackageName().startsWith("java.sql")
                            || type.getPackageName().startsWith("javax.sql")
                            || type.getPackageName().startsWith("org.springframework.jdbc");
                }
            };

    /** What reaches other servers, or whatever an address names. */
    private static final DescribedPredicate<JavaClass> OPENS_CONNECTIONS =
            new DescribedPredicate<>("open connections") {
                @Override
                public boolean test(JavaClass type) {
                    return Set.of(
                                            "java.net.URL",
                                            "java.net.URLConnection",
                                            "java.net.HttpURLConnection",
                                            "java.net.Socket",
                                            "javax.net.ssl.HttpsURLConnection",
                                            "org.springframework.core.io.UrlResource")
                                    .contains(type.getName())
                            || type.getPackageName().startsWith("java.net.http")
                            || type.getPackageName().startsWith("java.nio.channels")
                                    && type.getSimpleName().contains("Socket")
                            || type.getPackageName().startsWith("com.nimbusds.oauth2.sdk.http")
                            || type.getPackageName().startsWith("org.springframework.web.client")
                            || type.getPackageName().startsWith("org.springframework.http.client");
                }
            };

    /**
     * A configuration hands a connection on. A GeoPackage is a SQLite file, an import is one
     * transaction, and the doctor looks at a database that the application may not be able to start
     * on.
     */
    private static final DescribedPredicate<JavaClass> MAY_RUN_SQL_FOR_A_REASON =
            simpleNameEndingWith("Configuration")
                    .or(resideInAPackage(ROOT + "command.doctor.."))
                    .or(simpleName("GeoPackageRows"))
                    .or(simpleName("ImportTransaction"));

    @ArchTest
    static final ArchRule sqlRunsOnlyWhereItBelongs =
            noClasses()
                    .that(
                            not(
                                    simpleNameEndingWith("ReadModel")
                                            .or(simpleNameEndingWith("Repository"))
                                            .or(simpleNameEndingWith("Layer"))
                                            .or(
                                                    resideInAnyPackage(
                                                            ROOT + "query..", ROOT + "database.."))
                                            .or(MAY_RUN_SQL_FOR_A_REASON)))
                    .should()
                    .dependOnClassesThat(RUNS_SQL);

    @ArchTest
    static final ArchRule geoToolsStaysInExchange =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "exchange..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.geotools..", "org.opengis..", "si.uom..", "tech.units..");

    @ArchTest
    static final ArchRule kernelKnowsNoFeature =
            noClasses()
                    .that(resideInAnyPackage(KERNEL).and(not(GENERATED)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(FEATURES));

    @ArchTest
    static final ArchRule compilerKnowsNoSpring =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "query..")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule requestsAreReadByTheCompilerNotTheOtherWayRound =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "query.request..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROOT + "query", ROOT + "query.place..");

    @ArchTest
    static final ArchRule compilerKnowsNoPlaces =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "query")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + "query.place..");

    /** The provider of OpenID Connect is a setting; the warm-up asks this very server. */
    @ArchTest
    static final ArchRule nothingFetchesWhatAUserNames =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "access.openid..")
                    .and()
                    .doNotHaveSimpleName("WarmUp")
                    .should()
                    .dependOnClassesThat(OPENS_CONNECTIONS);

    /**
     * No reader of XML or of archives: neither has to be told what not to follow. XML is written.
     */
    @ArchTest
    static final ArchRule noXmlAndNoArchiveIsRead =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "javax.xml..",
                                            "org.w3c.dom..",
                                            "org.xml.sax..",
                                            "java.util.zip..",
                                            "java.util.jar..")
                                    .and(not(simpleName("CRC32")))
                                    .and(
                                            not(
                                                    simpleName("XMLStreamWriter")
                                                            .or(simpleName("XMLOutputFactory"))
                                                            .or(
                                                                    simpleName(
                                                                            "XMLStreamException")))));

    @ArchTest
    static final ArchRule noJavaObjectIsReadFromBytes =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.ObjectInputStream");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("vn.diachido.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Util|Utils|Helper|Manager|DTO|Dto|Mapper|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            classes()
                    .that(not(GENERATED))
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should(resideInANullMarkedPackage());

    @Test
    void modulesKeepToTheirBorders() {
        ApplicationModules.of(Diachido.class).verify();
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }
}
