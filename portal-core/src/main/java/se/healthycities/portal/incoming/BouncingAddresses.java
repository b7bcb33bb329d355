package se.healthycities.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.mail.AddressBounces;
import se.healthycities.portal.mail.AddressService;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** People whom mails do not reach; only what they must have is still tried (G5). */
@ApplicationScoped
public class BouncingAddresses implements WorkList {
    private final AddressBounces bounces;
    private final AddressService service;

    @Inject
    public BouncingAddresses(AddressBounces bounces, AddressService service) {
        this.bounces = bounces;
        this.service = service;
    }

    @Override
    public String kind() {
        return "bouncing-addresses";
    }

    @Override
    public long count() {
        return bounces.count();
    }

    @Override
    public List<Line> lines(int most) {
        return bounces.all(most).stream()
                .map(row -> new Line(
                        List.of(
                                row.name(),
                                row.address(),
                                row.since().atZone(Today.STOCKHOLM).toLocalDate()),
                        "/admin/bounces",
                        null,
                        row.person()))
                .toList();
    }

    @Override
    public void settle(long person) {
        service.worksAgain(person);
    }
}
