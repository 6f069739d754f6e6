package vn.diachido;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.diachido.command.Commands;

/** The application, and the way into it. */
@SpringBootApplication
public class Diachido {

    public static void main(String[] arguments) {
        System.exit(Commands.run(Diachido.class, arguments));
    }
}
