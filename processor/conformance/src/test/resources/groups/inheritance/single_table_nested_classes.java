import jakarta.persistence.Entity;
import jakarta.persistence.Id;

class Zoo { @Entity static class Animal { @Id Long id; } @Entity static class Lion extends Animal { int mane; } @Entity(name = "Big") static class Bear extends Animal { int fur; } }
