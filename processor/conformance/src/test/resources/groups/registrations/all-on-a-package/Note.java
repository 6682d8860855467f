package shop;

public class Note implements java.io.Serializable {}
