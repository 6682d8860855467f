package library;

import jakarta.persistence.AttributeConverter;

public abstract class Base<X, Y> implements AttributeConverter<X, Y> {
  @Override
  public Y convertToDatabaseColumn(X value) {
    return null;
  }

  @Override
  public X convertToEntityAttribute(Y value) {
    return null;
  }
}
