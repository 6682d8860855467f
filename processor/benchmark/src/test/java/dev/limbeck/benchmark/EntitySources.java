package dev.limbeck.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Entity classes of the usual kind, as many as are wanted; the same ones each time. */
final class EntitySources {

  private static final int PER_PACKAGE = 50;

  private EntitySources() {}

  /** Writes the sources below a folder, and gives the files. */
  static List<Path> write(Path folder, int count) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve(packageName(i).replace('.', '/')).resolve("Entity" + i + ".java");
      Files.createDirectories(folder.resolve(packageName(i).replace('.', '/')));
      files.add(Files.writeString(file, source(i)));
    }
    return files;
  }

  /** The full name of an entity's class. */
  static String className(int number) {
    return packageName(number) + ".Entity" + number;
  }

  private static String packageName(int number) {
    return "shop.part" + number / PER_PACKAGE;
  }

  private static String source(int number) {
    int other = Math.max(0, number - 1 - number % 7);
    return """
        package %1$s;

        import jakarta.persistence.*;
        import java.math.BigDecimal;
        import java.time.Instant;
        import java.time.LocalDate;
        import java.util.*;

        @Entity
        @Table(
            name = "entity_%2$d",
            indexes = @Index(name = "entity_%2$d_name_idx", columnList = "name"))
        public class Entity%2$d {

          public enum Status { NEW, ACTIVE, CLOSED }

          @Embeddable
          public static class Address {
            @Column(length = 80) private String street;
            @Column(length = 60) private String city;
            private String zip;

            public String getStreet() { return street; }
            public void setStreet(String value) { street = value; }
            public String getCity() { return city; }
            public void setCity(String value) { city = value; }
            public String getZip() { return zip; }
            public void setZip(String value) { zip = value; }
          }

          @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
          @Version private int version;
          @Column(nullable = false, length = 120) private String name;
          @Column(unique = true) private String code;
          @Column(precision = 12, scale = 2) private BigDecimal price;
          private Instant createdAt;
          private LocalDate day;
          private boolean enabled;
          private UUID token;
          @Enumerated(EnumType.STRING) @Column(length = 20) private Status status;
          @Embedded private Address address;
          @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "other_id")
          private %3$s.Entity%4$d other;
          @ElementCollection private Set<String> tags = new HashSet<>();
          @OneToMany @JoinColumn(name = "owner_%2$d_id")
          private List<%3$s.Entity%4$d> parts = new ArrayList<>();

          public Long getId() { return id; }
          public int getVersion() { return version; }
          public String getName() { return name; }
          public void setName(String value) { name = value; }
          public String getCode() { return code; }
          public void setCode(String value) { code = value; }
          public BigDecimal getPrice() { return price; }
          public void setPrice(BigDecimal value) { price = value; }
          public Instant getCreatedAt() { return createdAt; }
          public void setCreatedAt(Instant value) { createdAt = value; }
          public LocalDate getDay() { return day; }
          public void setDay(LocalDate value) { day = value; }
          public boolean isEnabled() { return enabled; }
          public void setEnabled(boolean value) { enabled = value; }
          public UUID getToken() { return token; }
          public void setToken(UUID value) { token = value; }
          public Status getStatus() { return status; }
          public void setStatus(Status value) { status = value; }
          public Address getAddress() { return address; }
          public void setAddress(Address value) { address = value; }
          public %3$s.Entity%4$d getOther() { return other; }
          public void setOther(%3$s.Entity%4$d value) { other = value; }
          public Set<String> getTags() { return tags; }
          public List<%3$s.Entity%4$d> getParts() { return parts; }

          @Override public boolean equals(Object that) {
            return that instanceof Entity%2$d e && id != null && id.equals(e.id);
          }

          @Override public int hashCode() { return 31; }

          @Override public String toString() { return "Entity%2$d " + id + " " + name; }
        }
        """
        .formatted(packageName(number), number, packageName(other), other);
  }
}
