@JavaTypeRegistration(javaType = java.util.BitSet.class, descriptorClass = BitSets.class)
@JdbcTypeRegistration(value = SmallIntJdbcType.class, registrationCode = Types.INTEGER)
@JdbcTypeRegistration(value = VarcharJdbcType.class, registrationCode = 30000)
@ConverterRegistration(converter = Coins.class)
@ConverterRegistration(converter = Notes.class, autoApply = false)
@TypeRegistration(basicClass = Weight.class, userType = Weights.class)
@GenericGenerator(name = "counted", type = org.hibernate.id.enhanced.SequenceStyleGenerator.class, parameters = @org.hibernate.annotations.Parameter(name = "sequence_name", value = "counted_numbers"))
@FilterDef(name = "visible", defaultCondition = "id > 0")
@NamedQuery(name = "all", query = "from Holder")
@FetchProfile(name = "eager")
package shop;

import java.sql.Types;
import org.hibernate.annotations.ConverterRegistration;
import org.hibernate.annotations.FetchProfile;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.JavaTypeRegistration;
import org.hibernate.annotations.JdbcTypeRegistration;
import org.hibernate.annotations.NamedQuery;
import org.hibernate.annotations.TypeRegistration;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
