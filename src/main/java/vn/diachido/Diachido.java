package vn.diachido;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Diachido {
    public static void main(String[] args) {
        SpringApplication.run(Diachido.class, args);
    }
}
