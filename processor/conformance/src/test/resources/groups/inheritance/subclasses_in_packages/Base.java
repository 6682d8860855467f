package a;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity @Inheritance(strategy = InheritanceType.JOINED) public class Base { @Id protected Long id; protected String name; }
