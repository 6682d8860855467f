@JavaTypeRegistration(javaType = java.util.BitSet.class, descriptorClass = BitSets.class)
@JdbcTypeRegistration(value = org.hibernate.type.descriptor.jdbc.VarcharJdbcType.class, registrationCode = 30000)
@org.hibernate.annotations.ConverterRegistration(converter = Coins.class)
package shop;

import org.hibernate.annotations.JavaTypeRegistration;
import org.hibernate.annotations.JdbcTypeRegistration;
