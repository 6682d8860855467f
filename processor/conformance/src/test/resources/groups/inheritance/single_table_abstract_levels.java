import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) abstract class Vehicle { @Id @GeneratedValue Long id; }
@Entity abstract class Wheeled extends Vehicle { int wheels; }
@Entity class Car extends Wheeled { @Basic(optional = false) String plate; @ManyToOne(optional = false) Garage garage; }
@Entity class Truck extends Wheeled { Double load; }
@Entity class Boat extends Vehicle { @OneToOne(optional = false) Garage dock; }
@Entity class Garage { @Id Long id; @ManyToOne Wheeled any; @ManyToOne Vehicle vehicle; }
