import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;

@Entity class Author { @Id Long id; }
@Entity class Book { @Id String isbn; }
@Embeddable class AuthorshipKey implements Serializable { Long authorId; String bookIsbn; int position; }
@Entity class Authorship {
  @EmbeddedId AuthorshipKey key;
  @ManyToOne @MapsId("authorId") Author author;
  @ManyToOne @MapsId("bookIsbn") @JoinColumn(name = "book") Book book;
}
@Entity class Credit { @Id Long id; @ManyToOne Authorship authorship; }
