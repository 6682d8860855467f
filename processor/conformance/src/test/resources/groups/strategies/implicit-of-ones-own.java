//: hibernate hibernate.implicit_naming_strategy=dev.limbeck.conformance.ShopImplicitNames
//: javac -Alimbeck.implicitNaming=dev.limbeck.conformance.ShopImplicitNames
import jakarta.persistence.*;
import java.util.*;

@Entity
@SecondaryTable(name = "Extra")
class Customer {
  @Id @GeneratedValue Long id;
  String fullName;
  @Column(table = "Extra") String note;
  @Embedded Address home;
  @ElementCollection Set<String> nickNames;
  @ElementCollection Map<String, Address> others;
  @ElementCollection @OrderColumn List<Integer> marks;
  @OneToMany @JoinColumn Set<Parcel> parcels;
  @Embedded Habits habits;
}

@Embeddable
class Address {
  String street;
  @ManyToOne Country country;
  @Embedded Codes codes;
}

@Embeddable
class Codes {
  int mainCode;
}

@Entity(name = "Land")
class Country {
  @Id String isoCode;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Parcel {
  @Id @GeneratedValue Long id;
  @ManyToOne Customer receiver;
  @ManyToMany Set<Country> throughCountries;
  @OneToMany Set<Parcel> inside;
}

@Entity
class Letter extends Parcel {
  int stamps;
}

@Embeddable
class Habits {
  @ElementCollection Set<String> hours;
  @ElementCollection Set<Codes> secrets;
  @OneToMany Set<Letter> letters;
  @ManyToMany Map<Country, Parcel> byCountry;
}
