package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity public class Article { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pkg") Long id; }
