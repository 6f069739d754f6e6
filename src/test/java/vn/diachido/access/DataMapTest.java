package vn.diachido.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import vn.diachido.UnitServer;

/** What is about persons is marked as such, or it is said why not: the data map is made of it. */
class DataMapTest {

    private static final String ACCOUNT = "Account";

    /** Beside those that an account leads to. */
    private static final Set<String> ABOUT_PERSONS =
            Set.of(
                    ACCOUNT,
                    "Breach",
                    "RevealContactPayload",
                    "SetPasswordPayload",
                    "Person",
                    "PersonConsent",
                    "RevealPersonPayload");

    /**
     * They name who did something to a thing: of their own values only words can be about a person.
     */
    private static final Set<String> WORK =
            Set.of(
                    "SiteDraft",
                    "SiteRevision",
                    "BoardBatch",
                    "BoardEvent",
                    "BoardPrint",
                    "ActivityReport",
                    "AppliedImport");

    /** They hold nothing longer than an answer takes. */
    private static final Pattern ENVELOPE =
            Pattern.compile("Query|Mutation|Subscription|.*(Payload|Connection|Edge|Change)");

    /** Wherever they stand. */
    private static final Pattern CONTACT =
            Pattern.compile(".*(email|phone|birth|contact).*", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> NOT_PERSONAL =
            Map.ofEntries(
                    Map.entry("Session.current", "worked out of the request"),
                    Map.entry("Grant.valid", "worked out of its days"),
                    Map.entry("Grant.followed", "about the unit"),
                    Map.entry("Grant.unconfirmed", "about the unit"),
                    Map.entry("AuditEntry.actor", "a kind: somebody, a command or anybody"),
                    Map.entry("PersonRequest.dueOn", "worked out of the day it came"),
                    Map.entry("PersonRequest.overdue", "worked out of the day it came"),
                    Map.entry("Breach.noticedAt", "about the incident"),
                    Map.entry("Breach.dueAt", "about the incident"),
                    Map.entry("Breach.notifiedAt", "about the incident"),
                    Map.entry("Breach.persons", "a number of persons, none of them named"),
                    Map.entry("Person.minor", "worked out of the year of birth"),
                    Map.entry("SiteDraft.name", "of the site"),
                    Map.entry("SiteDraft.summary", "of the site, to be published"),
                    Map.entry("SiteDraft.writtenAt", "about the draft"),
                    Map.entry("Site.phone", "of the place, to be published"),
                    Map.entry("SiteRevision.madeAt", "about the site"),
                    Map.entry("BoardBatch.issuedAt", "about the batch"),
                    Map.entry("BoardPrint.address", "of the server"),
                    Map.entry("BoardPrint.owner", "the organisation that stands on the boards"),
                    Map.entry("BoardPrint.link", "of the file"),
                    Map.entry("BoardPrint.printedAt", "about the boards"),
                    Map.entry("ActivityReport.reportedAt", "about the activity"),
                    Map.entry("ActivityReport.judgedAt", "about the activity"),
                    Map.entry("BoardEvent.place", "of the board"),
                    Map.entry("BoardEvent.decoded", "of the board"),
                    Map.entry("AppliedImport.appliedAt", "about the import"),
                    Map.entry("BoardEvent.at", "about the board"));

    private final GraphQLSchema schema = UnitServer.get().bean(GraphQlSource.class).schema();

    @Test
    void whatIsAboutPersonsIsMarked() {
        List<String> missing = new ArrayList<>();
        types().forEach(type ->
                type.getFieldDefinitions().stream()
                        .filter(field -> isAboutPersons(type, field))
                        .filter(field -> field.getAppliedDirective("personal") == null)
                        .map(field -> name(type, field))
                        .filter(name -> !NOT_PERSONAL.containsKey(name))
                        .forEach(missing::add));
        assertThat(missing).as("without @personal, and without a reason in this test").isEmpty();
    }

    @Test
    void aMarkSaysWhatForAndHowLong() {
        types().forEach(type ->
                type.getFieldDefinitions().stream()
                        .filter(field -> field.getAppliedDirective("personal") != null)
                        .forEach(field -> {
                            assertThat(argument(field, "purpose"))
                                    .as(name(type, field))
                                    .isNotBlank();
                            assertThat(argument(field, "retention"))
                                    .as(name(type, field))
                                    .matches("P\\d+[YMWD] after \\S.*|always");
                        }));
    }

    @Test
    void everyReasonIsNeeded() {
        List<String> unmarked =
                types().flatMap(type ->
                                type.getFieldDefinitions().stream()
                                        .filter(field -> isAboutPersons(type, field))
                                        .filter(field ->
                                                field.getAppliedDirective("personal") == null)
                                        .map(field -> name(type, field)))
                        .toList();
        assertThat(unmarked).containsAll(NOT_PERSONAL.keySet());
    }

    private boolean isAboutPersons(GraphQLObjectType type, GraphQLFieldDefinition field) {
        String answer = answer(field);
        if (CONTACT.matcher(field.getName()).matches() && isLeaf(field)) {
            return true;
        }
        if (!isPersonType(type)) {
            return false;
        }
        if (answer.equals(ACCOUNT)) {
            return true;
        }
        return isLeaf(field)
                && !answer.equals("ID")
                && (!WORK.contains(type.getName()) || answer.equals("String"));
    }

    /** Named above, reached from an account, or leading to one. */
    private boolean isPersonType(GraphQLObjectType type) {
        String name = type.getName();
        if (ABOUT_PERSONS.contains(name)) {
            return true;
        }
        return !ENVELOPE.matcher(name).matches()
                && (leadsTo(type, ACCOUNT) || leadsTo(schema.getObjectType(ACCOUNT), name));
    }

    private static boolean leadsTo(GraphQLObjectType type, String other) {
        return type.getFieldDefinitions().stream().anyMatch(field -> answer(field).equals(other));
    }

    private Stream<GraphQLObjectType> types() {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("_"));
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
    }

    private static String answer(GraphQLFieldDefinition field) {
        GraphQLNamedType answer = GraphQLTypeUtil.unwrapAllAs(field.getType());
        return answer.getName();
    }

    private static String name(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return type.getName() + "." + field.getName();
    }

    private static String argument(GraphQLFieldDefinition field, String name) {
        GraphQLAppliedDirective personal = field.getAppliedDirective("personal");
        return String.valueOf((Object) personal.getArgument(name).getValue());
    }
}
