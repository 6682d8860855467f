package library;

public class Tag {}
