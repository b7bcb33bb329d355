package se.healthycities.portal.organisation;

import java.time.LocalDate;

/** An organisation of the register with the figure that is in force, null when there is none. */
record CountedOrganisation(Organisation organisation, PopulationFigure figure) {
    boolean counted(LocalDate day) {
        return figure != null && figure.getCountedOn().equals(day);
    }

    Integer inhabitants() {
        return figure == null ? null : figure.getInhabitants();
    }
}
