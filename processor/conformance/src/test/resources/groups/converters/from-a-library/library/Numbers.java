package library;

import jakarta.persistence.Converter;
import java.util.concurrent.atomic.AtomicLong;

public class Numbers {
  @Converter(autoApply = true)
  public static class Atomic extends Base<AtomicLong, Long> {}
}
