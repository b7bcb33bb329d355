package se.healthycities.portal.association;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.time.Period;

/**
 * Which organisation hosts the network's office, from when to when (S-F19). From the first day of a new host its address,
 * sender and invoice details are the network's; those of the old one stay for what was sent before.
 */
@Entity
@Table(schema = "core", name = "host_periods")
public class HostPeriod {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    private String address;
    private String email;
    private String sender;
    private String invoiceDetails;

    @Embedded
    private Period period;

    protected HostPeriod() {}

    public HostPeriod(Organisation organisation, HostDetails details, Period period) {
        this.organisation = organisation;
        this.address = details.address();
        this.email = details.email();
        this.sender = details.sender();
        this.invoiceDetails = details.invoiceDetails();
        this.period = period;
    }

    /** Another host takes over: the given day is the last of this one. */
    void end(LocalDate lastDay) {
        period = period.until(lastDay);
    }
}
