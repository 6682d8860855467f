package dev.limbeck.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a constant of an enum by its name in lower case, with hyphens: per-run is PER_RUN. */
abstract class ChoiceText<E extends Enum<E>> implements ITypeConverter<E> {

  private final List<E> choices;

  ChoiceText(Class<E> type) {
    choices = Stream.of(type.getEnumConstants()).toList();
  }

  @Override
  public final E convert(String text) {
    return choices.stream()
        .filter(choice -> word(choice).equals(text))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("\"%s\" is none of %s.".formatted(text, words())));
  }

  private String words() {
    List<String> words = choices.stream().map(ChoiceText::word).toList();
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
