package shop;

import jakarta.persistence.AttributeConverter;

public class Coins implements AttributeConverter<Coin, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Coin value) {
    return null;
  }

  @Override
  public Coin convertToEntityAttribute(Integer value) {
    return null;
  }
}
