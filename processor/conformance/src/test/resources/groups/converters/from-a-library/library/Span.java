package library;

public class Span {}
