package library;

public class UndeclaredConverter extends Base<Span, Long> {}
