package bookstore;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;

/** Some copies of one book in an order, at the price of that day. */
@Entity
@Table(
    name = "order_line",
    uniqueConstraints =
        @UniqueConstraint(
            name = "order_line_order_id_book_id_key",
            columnNames = {"order_id", "book_id"}))
public class OrderLine {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "order_id", nullable = false)
  private Order order;

  @ManyToOne(optional = false)
  @JoinColumn(name = "book_id", nullable = false)
  private Book book;

  private int quantity;

  @Column(nullable = false, precision = 10, scale = 2)
  private BigDecimal price;

  protected OrderLine() {}

  public OrderLine(Order order, Book book, int quantity) {
    this.order = order;
    this.book = book;
    this.quantity = quantity;
    this.price = book.price();
  }

  public Long id() {
    return id;
  }

  public Order order() {
    return order;
  }

  public Book book() {
    return book;
  }

  public int quantity() {
    return quantity;
  }

  public BigDecimal price() {
    return price;
  }
}
