package library;

import jakarta.persistence.Converter;
import java.math.BigDecimal;

@Converter(autoApply = true)
public class MoneyConverter extends Base<Money, BigDecimal> {}
