package se.healthycities.portal.calendar;

import java.io.Serializable;

/** An organisation that can be the host of an occasion, or has been. */
public record HostRow(Long id, String name, String address) implements Serializable {
    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
