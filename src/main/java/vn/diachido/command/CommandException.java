package vn.diachido.command;

/** A command cannot do what it was asked; the message is for the person who asked. */
public final class CommandException extends RuntimeException {

    public CommandException(String message) {
        super(message);
    }

    public CommandException(String message, Throwable cause) {
        super(message, cause);
    }
}
