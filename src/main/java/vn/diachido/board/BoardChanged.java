package vn.diachido.board;

/** Something happened to a board; published inside the transaction that writes it. */
public record BoardChanged(BoardCode code) {}
