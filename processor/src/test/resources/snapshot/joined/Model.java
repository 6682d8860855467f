package zoo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Vehicle {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vehicles")
  @SequenceGenerator(name = "vehicles", sequenceName = "vehicle_ids", initialValue = 100, allocationSize = 1)
  Long id;

  String name;
}

@Entity
class Car extends Vehicle {
  int doors;
}

@Entity
@PrimaryKeyJoinColumn(name = "vehicle_id", foreignKey = @ForeignKey(name = "truck_is_vehicle"))
class Truck extends Vehicle {
  @Column(unique = true)
  String plate;

  @ManyToOne Car escort;
}
