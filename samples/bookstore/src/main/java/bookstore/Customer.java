package bookstore;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Someone who buys books. */
@Entity
@Table(name = "customer")
public class Customer {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_seq")
  @SequenceGenerator(name = "customer_seq", sequenceName = "customer_seq", allocationSize = 50)
  private Long id;

  @Column(nullable = false, unique = true, length = 254)
  private String email;

  @Column(nullable = false, length = 120)
  private String name;

  @Column(length = 30)
  private String phone;

  @Embedded private Address address;

  protected Customer() {}

  public Customer(String email, String name, Address address) {
    this.email = email;
    this.name = name;
    this.address = address;
  }

  public Long id() {
    return id;
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }

  public String phone() {
    return phone;
  }

  public void callAt(String newPhone) {
    this.phone = newPhone;
  }

  public Address address() {
    return address;
  }
}
