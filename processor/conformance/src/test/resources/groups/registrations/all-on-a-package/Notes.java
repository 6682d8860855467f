package shop;

import jakarta.persistence.AttributeConverter;

public class Notes implements AttributeConverter<Note, String> {
  @Override
  public String convertToDatabaseColumn(Note value) {
    return null;
  }

  @Override
  public Note convertToEntityAttribute(String value) {
    return null;
  }
}
