package bookstore;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/** A book that the store sells. */
@Entity
@Table(
    name = "book",
    uniqueConstraints = @UniqueConstraint(name = "book_isbn_key", columnNames = "isbn"),
    indexes = @Index(name = "book_title_idx", columnList = "title"))
public class Book {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, length = 13)
  private String isbn;

  @Column(nullable = false)
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Format format;

  @Column(nullable = false, precision = 10, scale = 2)
  private BigDecimal price;

  @ManyToMany
  @JoinTable(
      name = "book_author",
      joinColumns = @JoinColumn(name = "book_id"),
      inverseJoinColumns = @JoinColumn(name = "author_id"))
  private Set<Author> authors = new LinkedHashSet<>();

  @Version private int version;

  protected Book() {}

  public Book(String isbn, String title, Format format, BigDecimal price, Set<Author> authors) {
    this.isbn = isbn;
    this.title = title;
    this.format = format;
    this.price = price;
    this.authors = new LinkedHashSet<>(authors);
  }

  public Long id() {
    return id;
  }

  public String isbn() {
    return isbn;
  }

  public String title() {
    return title;
  }

  public Format format() {
    return format;
  }

  public BigDecimal price() {
    return price;
  }

  public Set<Author> authors() {
    return authors;
  }

  public int version() {
    return version;
  }
}
