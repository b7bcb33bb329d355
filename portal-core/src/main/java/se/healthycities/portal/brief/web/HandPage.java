package se.healthycities.portal.brief.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.brief.Delegated;
import se.healthycities.portal.brief.Delegations;
import se.healthycities.portal.brief.HandLink;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.link.web.Offer;
import se.healthycities.portal.link.web.SignedPage;
import se.healthycities.portal.spi.Question.Asked;
import se.healthycities.portal.web.request.PlainPost;

/** Where "hand over" leads, from the brief's page as from its mail: choose the official, confirm, take it back (N9). */
public class HandPage extends SignedPage {
    private static final long serialVersionUID = 1L;
    private static final String TAKE_BACK = "back";

    @Inject
    private Delegations delegations;

    private final String kind;

    public HandPage(PageParameters parameters) {
        super(parameters, HandLink.purpose(parameters.get("kind").toString("")));
        this.kind = parameters.get("kind").toString("");
    }

    @Override
    protected Offer offer(SignedLink signed) {
        HandLink link = HandLink.of(kind, signed);
        Optional<Delegated> handed = delegations.inForce(link);
        if (handed.isPresent()) {
            return new Offer(
                    getString("handed").replace("{0}", handed.get().holder()),
                    getString("handedWords").replace("{0}", handed.get().what()),
                    List.of(new Offer.Choice(TAKE_BACK, getString("takeBack"))));
        }
        Optional<Asked> asked = delegations.asked(link, language());
        if (asked.isEmpty()) {
            return Offer.told(getString("over"), getString("overWords"));
        }
        return delegations.officials(link).isEmpty()
                ? Offer.told(getString("nobody"), getString("nobodyWords"))
                : Offer.of(asked.get().words(), getString("words"), getString("hand"));
    }

    @Override
    protected void act(SignedLink signed, String choice) {
        HandLink link = HandLink.of(kind, signed);
        if (choice.equals(TAKE_BACK)) {
            delegations.takeBack(link);
        } else {
            String official = PlainPost.value(OfficialField.NAME);
            delegations.hand(link, official.matches("\\d{1,18}") ? Long.parseLong(official) : 0, language());
        }
    }

    @Override
    protected Component fields(String id, SignedLink signed) {
        HandLink link = HandLink.of(kind, signed);
        boolean handed = delegations.inForce(link).isPresent();
        return new OfficialField(id, handed ? List.of() : delegations.officials(link));
    }
}
