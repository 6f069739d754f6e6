package vn.diachido.command.doctor;

/** A look at one thing the application needs. */
interface Check {
    Finding look();
}
