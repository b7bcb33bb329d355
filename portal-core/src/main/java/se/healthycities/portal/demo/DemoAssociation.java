package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.healthycities.portal.association.DocumentKind;
import se.healthycities.portal.association.HostDetails;
import se.healthycities.portal.association.HostPeriod;
import se.healthycities.portal.association.SteeringDocument;
import se.healthycities.portal.time.Period;

/** The host of the demo network's office, its accreditation and an invented strategy that runs out within the year. */
@ApplicationScoped
public class DemoAssociation implements DemoPart {
    @Override
    public int order() {
        return 5;
    }

    @Override
    public void load(DemoNetwork network) {
        HostDetails details = new HostDetails(
                "Healthy Cities Sverige\nTrollhättans stad\n461 83 Trollhättan",
                "kansli@hc-sverige.example",
                "Healthy Cities Sverige",
                "Bankgiro 000-0000");
        network.save(
                new HostPeriod(network.organisation("trollhattan"), details, Period.from(LocalDate.of(2020, 3, 1))));
        network.rows("accreditations")
                .forEach(row -> network.save(new SteeringDocument(
                        DocumentKind.ACCREDITATION,
                        row.get("title"),
                        network.organisation(row.get("body")).getName(),
                        null,
                        null,
                        new Period(
                                LocalDate.of(Integer.parseInt(row.get("valid_from")), 1, 1),
                                LocalDate.of(Integer.parseInt(row.get("valid_to")), 12, 31)))));
        network.save(new SteeringDocument(
                DocumentKind.STRATEGY,
                "Nätverkets strategi",
                "Årsmötet",
                null,
                "Ny strategi behandlas på nästa årsmöte.",
                new Period(network.baseDay().minusYears(2), network.baseDay().plusDays(200))));
    }
}
