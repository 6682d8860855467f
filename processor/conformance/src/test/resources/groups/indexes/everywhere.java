//: differs \+ index public.one_link .* -- Hibernate forgets the indexes of a join table that leads to one entity
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(indexes = @Index(columnList = "zip desc"))
@SecondaryTable(
    name = "Extra",
    indexes = {@Index(columnList = "extra"), @Index(name = "extra_key", columnList = "id, extra desc")})
class Holder {
  @Id Long id;
  Address address;
  @Column(table = "Extra") String extra;

  @ManyToMany
  @JoinTable(
      name = "links",
      indexes = {@Index(columnList = "many_id"), @Index(name = "both_sides", columnList = "Holder_id, many_id desc")})
  List<Holder> many;

  @ManyToOne
  @JoinTable(name = "one_link", indexes = @Index(columnList = "one_id"))
  Holder one;

  @ElementCollection
  @OrderColumn(name = "place")
  @CollectionTable(name = "tags", indexes = {@Index(columnList = "tag"), @Index(columnList = "place desc, tag")})
  @Column(name = "tag")
  List<String> tags;

  @ElementCollection
  @CollectionTable(name = "places", indexes = {@Index(columnList = "street"), @Index(name = "by_k", columnList = "k")})
  @MapKeyColumn(name = "k")
  Map<String, Address> places;
}

@Embeddable
class Address {
  String street;
  String zip;
}

@Entity
@Table(indexes = @Index(columnList = "special"))
class Special extends Holder {
  String special;
}
