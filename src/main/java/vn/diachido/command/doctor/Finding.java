package vn.diachido.command.doctor;

/**
 * What a check sees.
 *
 * @param remedy what to do; empty where nothing is to be done
 */
public record Finding(Grade grade, String subject, String observation, String remedy) {

    /** How well a thing is. */
    public enum Grade {
        GOOD,
        DOUBTFUL,
        BAD
    }

    static Finding good(String subject, String observation) {
        return new Finding(Grade.GOOD, subject, observation, "");
    }

    static Finding doubtful(String subject, String observation, String remedy) {
        return new Finding(Grade.DOUBTFUL, subject, observation, remedy);
    }

    static Finding bad(String subject, String observation, String remedy) {
        return new Finding(Grade.BAD, subject, observation, remedy);
    }
}
