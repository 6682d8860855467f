package shop;

public class Coin {}
