package shop;

import java.util.BitSet;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;

public class BitSets extends AbstractClassJavaType<BitSet> {
  public BitSets() {
    super(BitSet.class);
  }

  @Override
  public <X> X unwrap(BitSet value, Class<X> type, WrapperOptions options) {
    return null;
  }

  @Override
  public <X> BitSet wrap(X value, WrapperOptions options) {
    return null;
  }
}
