package se.healthycities.portal.link.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.portal.web.request.SceneOfRequest;

/**
 * Where a signed link of a letter leads: what will happen, one button for each way to answer, and afterwards what became of
 * it. It works without logging in; opening it changes nothing; a link that is too old or not whole says so.
 *
 * <p>A page of this manner is mounted as {@code Mount.page("offers/${word}", OfferPage.class, Access.VISIT)}, needs no
 * markup of its own (its texts lie beside it), and says two things: {@link #offer} reads what the link allows now, an offer
 * without choices when there is nothing (any more) to do; {@link #act} does what was chosen, once however often it comes.
 * After the act the same address is opened anew, so that the answer to it is the next offer ("Done", "Undo").
 */
public abstract class SignedPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    /** The choice of a mail program that ends letters by itself (RFC 8058). */
    protected static final String ONE_CLICK = "One-Click";

    @Inject
    private SignedLinks links;

    private final String purpose;
    private Offer offer;

    /** @param purpose the purpose for which the word of the address was signed */
    protected SignedPage(PageParameters parameters, String purpose) {
        super(parameters);
        this.purpose = purpose;
    }

    /** The link that the word of the address is, if it is whole and not too old; for pages of several purposes to override. */
    protected Optional<SignedLink> read(SignedLinks all, String word) {
        return all.read(purpose, word);
    }

    /** What the link allows now. Only reads. */
    protected abstract Offer offer(SignedLink link);

    /** Does what was chosen; asks again whether the person may. */
    protected abstract void act(SignedLink link, String choice);

    /** Further fields of the form; their values are read by {@link PlainPost#value}. None by default. */
    protected Component fields(String id, SignedLink link) {
        return new EmptyPanel(id).setVisible(false);
    }

    /** True where mail programs may press the button by themselves: {@link #act} is then called with {@link #ONE_CLICK}. */
    protected boolean takesOneClick() {
        return false;
    }

    /** True for the request of a mail program; it comes from nowhere, and the signed link is all that it acts on. */
    private static boolean isOneClick() {
        return PlainPost.posted() && PlainPost.value("List-Unsubscribe").equals(ONE_CLICK);
    }

    @Override
    protected void onInitialize() {
        Optional<SignedLink> link = read(links, word());
        if (PlainPost.posted()) {
            answer(link);
        }
        offer = link.map(this::offer).orElseGet(() -> Offer.told(getString("lapsed"), getString("lapsedWords")));
        super.onInitialize();
        add(new Label("heading", offer.title()));
        add(new Label("words", offer.words()).setVisible(!offer.words().isEmpty()));
        WebMarkupContainer form = new WebMarkupContainer("form");
        form.add(AttributeModifier.replace("action", address()));
        form.add(
                link.map(found -> fields("fields", found)).orElseGet(() -> new EmptyPanel("fields").setVisible(false)));
        form.add(choices(offer.choices()));
        add(form.setVisible(!offer.choices().isEmpty()));
    }

    private void answer(Optional<SignedLink> link) {
        boolean oneClick = takesOneClick() && isOneClick();
        if (!oneClick && !PlainPost.ownOrigin()) {
            return; // another site's form: the page is shown, and nothing done
        }
        String choice = oneClick ? ONE_CLICK : PlainPost.value("choice");
        boolean offered = oneClick
                || link.map(this::offer).stream()
                        .flatMap(made -> made.choices().stream())
                        .anyMatch(one -> one.value().equals(choice));
        if (offered) {
            link.ifPresent(found -> act(found, choice));
        }
        if (!oneClick) {
            // A mail program follows no redirect.
            throw new RedirectToUrlException(address());
        }
    }

    private static Component choices(List<Offer.Choice> choices) {
        return new ListView<>("choice", choices) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Offer.Choice> item) {
                item.add(
                        AttributeModifier.replace("value", item.getModelObject().value()));
                item.add(AttributeModifier.append("class", item.getIndex() == 0 ? "btn-primary" : "btn-quiet"));
                item.add(new Label("label", item.getModelObject().label()).setRenderBodyOnly(true));
            }
        };
    }

    private String word() {
        return getPageParameters().get("word").toString("");
    }

    private String address() {
        return "/" + String.join("/", SceneOfRequest.path(getRequest().getClientUrl()));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(offer.title());
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
