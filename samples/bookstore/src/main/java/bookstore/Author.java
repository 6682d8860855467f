package bookstore;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Someone who writes books. */
@Entity
@Table(name = "author", indexes = @Index(name = "author_name_idx", columnList = "name"))
public class Author {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, length = 120)
  private String name;

  private LocalDate born;

  protected Author() {}

  public Author(String name, LocalDate born) {
    this.name = name;
    this.born = born;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public LocalDate born() {
    return born;
  }
}
