package library;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Author {
  @Id Long id;

  @ElementCollection Set<String> pens = new HashSet<>();

  @ElementCollection
  @Column(nullable = false)
  Set<String> strictPens = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "AUTHOR_ATTRIBUTE", joinColumns = @JoinColumn(name = "AUTHOR"))
  @MapKeyColumn(name = "NAME", length = 40)
  @Column(name = "VALUE", columnDefinition = "TEXT")
  Map<String, String> attributes = new HashMap<>();

  @ElementCollection
  @OrderColumn(name = "position")
  List<Prize> prizes = new ArrayList<>();

  @ManyToMany Set<Book> books = new HashSet<>();

  @ManyToMany List<Shelf> shelves = new ArrayList<>();

  @OneToMany Set<Letter> letters = new HashSet<>();

  @OneToMany List<Photo> photos = new ArrayList<>();

  @OneToMany
  @JoinColumn(name = "author_id")
  List<Note> notes = new ArrayList<>();

  @OneToMany(mappedBy = "author")
  @OrderColumn
  List<Draft> drafts = new ArrayList<>();

  @ManyToMany
  @JoinTable(name = "author_role")
  @MapKeyEnumerated(EnumType.STRING)
  Map<Role, Shelf> byRole = new HashMap<>();

  @ElementCollection Map<Book, Integer> counts = new HashMap<>();
}

enum Role {
  READER,
  OWNER
}

@Embeddable
class Prize {
  String title;
  int year;
}

@Entity
class Book {
  @Id Long isbn;

  @ManyToMany(mappedBy = "books")
  Set<Author> authors = new HashSet<>();
}

@Entity
class Shelf {
  @Id
  @Column(length = 10)
  String code;
}

@Entity
class Letter {
  @Id Long id;
}

@Entity
class Photo {
  @Id Long id;
}

@Entity
class Note {
  @Id Long id;
}

@Entity
class Draft {
  @Id Long id;
  @ManyToOne Author author;
}
