import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJdbcTypeCode;
import org.hibernate.annotations.ManyToAny;

interface Thing {}

@Entity
class Holder {
  @Id Long id;

  @ManyToAny
  @AnyDiscriminator(DiscriminatorType.STRING)
  @AnyDiscriminatorValue(discriminator = "O", entity = Other.class)
  @AnyKeyJavaClass(Long.class)
  @Column(name = "thing_type", length = 10)
  @JoinTable(name = "things", joinColumns = @JoinColumn(name = "holder"), inverseJoinColumns = @JoinColumn(name = "thing"))
  Set<Thing> set;

  @ManyToAny
  @AnyDiscriminatorValue(discriminator = "O", entity = Other.class)
  @AnyKeyJavaClass(Long.class)
  @JoinTable(name = "bag_things", inverseJoinColumns = @JoinColumn(name = "thing"))
  List<Thing> bag;

  @ManyToAny
  @AnyDiscriminator(DiscriminatorType.INTEGER)
  @AnyDiscriminatorValue(discriminator = "1", entity = Other.class)
  @AnyKeyJavaClass(Integer.class)
  @AnyKeyJdbcTypeCode(Types.SMALLINT)
  @Column(name = "kind", nullable = false)
  @OrderColumn(name = "place")
  @JoinTable(name = "list_things", inverseJoinColumns = @JoinColumn(name = "thing", nullable = false))
  List<Thing> list;

  @ManyToAny
  @AnyDiscriminatorValue(discriminator = "O", entity = Other.class)
  @AnyKeyJavaClass(Long.class)
  @MapKeyColumn(name = "k")
  @JoinTable(name = "map_things", inverseJoinColumns = @JoinColumn(name = "thing"))
  Map<String, Thing> map;

  @ManyToAny
  @AnyDiscriminatorValue(discriminator = "O", entity = Other.class)
  @AnyKeyJavaClass(Long.class)
  @JoinTable(inverseJoinColumns = @JoinColumn(name = "thing"))
  List<Thing> unnamed;
}

@Entity
class Other implements Thing {
  @Id Long id;
}
