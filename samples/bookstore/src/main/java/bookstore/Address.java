package bookstore;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a customer lives; its columns stand in the customer's table. */
@Embeddable
public class Address {

  @Column(length = 120)
  private String street;

  @Column(length = 12)
  private String postcode;

  @Column(length = 80)
  private String city;

  protected Address() {}

  public Address(String street, String postcode, String city) {
    this.street = street;
    this.postcode = postcode;
    this.city = city;
  }

  public String street() {
    return street;
  }

  public String postcode() {
    return postcode;
  }

  public String city() {
    return city;
  }
}
