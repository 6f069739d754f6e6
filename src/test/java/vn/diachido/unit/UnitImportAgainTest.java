package vn.diachido.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diachido.exchange.ImportRefused;
import vn.diachido.exchange.ImportResult;

/** What stays as it is: second runs, dry runs, imports that were given up. */
class UnitImportAgainTest {

    private static final String[] ALL = {
        "world", "simplified", "detailed", "law", "hamlets", "third-reform"
    };
    private static final ImportWorld WORLD = ImportWorld.of(ALL);

    @ParameterizedTest
    @ValueSource(strings = {"simplified", "detailed", "law", "hamlets", "third-reform"})
    void aSecondRunChangesNothing(String name) {
        Map<String, String> before = WORLD.stored();
        ImportResult again = WORLD.run(name, true);
        assertThat(again.refused()).isEmpty();
        assertThat(again.changesSomething()).isFalse();
        assertThat(again.differences()).isEmpty();
        assertThat(WORLD.stored()).isEqualTo(before);
    }

    @Test
    void aSecondRunOfTheFirstFileChangesNothing() {
        ImportWorld world = ImportWorld.of("world", "simplified", "hamlets");
        Map<String, String> before = world.stored();
        ImportResult again = world.run("world", true);
        assertThat(again.changesSomething()).isFalse();
        assertThat(again.differences()).isEmpty();
        assertThat(world.stored()).isEqualTo(before);
    }

    @Test
    void aDryRunTellsTheSameAndWritesNothing() {
        ImportWorld world = ImportWorld.of("world");
        Map<String, String> before = world.stored();
        ImportResult dry = world.run("third-reform", false);
        assertThat(dry.applied()).isFalse();
        assertThat(dry.changesSomething()).isTrue();
        assertThat(world.stored()).isEqualTo(before);
        ImportResult applied = world.run("third-reform", true);
        assertThat(applied.steps()).isEqualTo(dry.steps());
        assertThat(applied.differences()).isEqualTo(dry.differences());
    }

    @Test
    void aRefusalTakesBackTheStepsBeforeIt() {
        ImportWorld world = ImportWorld.of("world");
        Map<String, String> before = world.stored();
        ImportResult refused = world.run("refused-late", true);
        assertThat(refused.refused().map(ImportRefused::code)).contains("COLUMN_MISSING");
        assertThat(refused.steps()).as("steps before it").isNotEmpty();
        assertThat(refused.applied()).isFalse();
        assertThat(world.stored()).isEqualTo(before);
    }

    @Test
    void whatTheDatabaseDoesNotTakeIsARefusalToo() {
        Map<String, String> before = WORLD.stored();
        assertThatThrownBy(() -> WORLD.run("contradicting", true))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("DATA_CONTRADICT"))
                .hasMessageContaining("parent");
        assertThat(WORLD.stored()).isEqualTo(before);
    }
}
