package bookstore;

/** How far an order is. */
public enum OrderStatus {
  PLACED,
  PAID,
  SENT,
  CANCELLED
}
