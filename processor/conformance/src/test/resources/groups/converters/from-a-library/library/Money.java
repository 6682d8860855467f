package library;

public class Money {}
