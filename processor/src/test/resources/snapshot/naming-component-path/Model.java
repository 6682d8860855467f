package org.acme;
import jakarta.persistence.*;
import java.util.*;
public class Model {
 @Embeddable public static class Street {
    public String streetName;
    public int houseNo;
  }
 @Embeddable public static class Address {
    public String city;
    public Street street;
    @ManyToOne public Country homeCountry;
    @ElementCollection public List<String> phones;
    @ManyToMany @JoinTable(name = "labels") public List<Tag> labels;
  }
 @Entity(name="Land") @Table(name="countries") public static class Country {
    @Id public Long countryKey;
    public String name;
    @OneToMany @JoinColumn public List<Child> citizens;}
 @Entity public static class Tag {
    @Id public Long id;
    @ManyToMany(mappedBy="tags") public Set<Person> tagged;
  }
 @Entity(name="Human") @Table(name="people") public static class Person {
    @Id public Long personId;
    public String fullName;
    @Embedded public Address home;
   @ManyToOne public Country birthCountry;
    @ManyToMany public Set<Tag> tags;
    @OneToMany @JoinTable(name = "own_tags") public List<Tag> ownTags; 
   @ElementCollection public List<String> nicks;
    @ElementCollection public List<Address2> places;
    @ElementCollection public Map<String,Address2> byName;
    @ElementCollection public Map<String,Integer> scores;
   @ElementCollection @OrderColumn public List<String> ordered;
    @ManyToMany @JoinTable(name = "pairs") public Map<Tag,Country> pairs;
    @OneToOne @JoinTable public Country joined;
    @ElementCollection public Map<Street,String> streetNames;
  }
 @Embeddable public static class Address2 {
    public String town;
    public Street lane;
    @ManyToOne public Country land;
  }
 @Entity public static class Child {
    @Id public Long id;
    @ManyToOne public Person parentPerson;
    @OneToOne(mappedBy="x") public Sub sub;}
 @Entity @Inheritance(strategy=InheritanceType.JOINED) public static class Base {
    @Id public Long baseId;
  }
 @Entity @SecondaryTable(name="sub_more") public static class Sub extends Base {
    @OneToOne public Child x;
    @Column(table="sub_more") public String more;
  }
 @Entity @Inheritance public static class Root {
    @Id @GeneratedValue public Long id;
  }
 @Entity public static class Leaf extends Root {
    public String leafText;
  }
 @Entity public static class Derived {
    @Id public Long countryId;
    @MapsId @OneToOne public Country country;
  }
 @Entity @Table(name="`Quoted`") public static class Quoted {
    @Id @Column(name="`Key`") public Long key;
    @ManyToMany public List<Quoted> others;
    @ElementCollection public List<String> words;
    @ManyToOne public Quoted up;
  }
}
