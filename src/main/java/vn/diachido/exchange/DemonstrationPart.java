package vn.diachido.exchange;

import java.util.function.Consumer;

/**
 * The demonstration data of one feature, a bean; {@link org.springframework.core.annotation.Order}
 * says which goes first: units at 10, sites at 20, boards at 30, squads at 40.
 */
public interface DemonstrationPart {

    /** Does the database hold nothing of this feature? */
    boolean isEmpty();

    /** Loads it in a transaction of its own and says what it is doing. */
    void load(Consumer<String> progress);
}
