package se.healthycities.portal.registration.web;

import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A page for those who organise the occasion, and for nobody else. */
abstract class OrganiserPage extends OccasionRegistrationPage {
    private static final long serialVersionUID = 1L;

    OrganiserPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void require() {
        rights().requireOrganiser(occasion());
    }
}
