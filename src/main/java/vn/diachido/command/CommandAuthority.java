package vn.diachido.command;

/** Lets a command act as an account, where that account may. */
public interface CommandAuthority {

    /**
     * What follows is done by an account.
     *
     * @throws CommandException where there is no such account, or it may not
     */
    void act(ApplicationCommand command, String login);
}
