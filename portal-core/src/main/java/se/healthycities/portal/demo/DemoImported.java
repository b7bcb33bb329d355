package se.healthycities.portal.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That the demo network was loaded, and the day from which its offsets count. */
@Entity
@Table(schema = "core", name = "demo_imports")
public class DemoImported {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDate baseDay;

    protected DemoImported() {}

    DemoImported(LocalDate baseDay) {
        this.baseDay = baseDay;
    }

    public LocalDate getBaseDay() {
        return baseDay;
    }
}
