package vn.diachido.outreach.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.diachido.graphql.Mistake;
import vn.diachido.outreach.plan.PlanRepository.Commune;

/** Splits a whole by households so that the parts are whole numbers and add up to it exactly. */
final class TargetSplit {

    private record Rest(long unit, BigInteger rest) {}

    private TargetSplit() {}

    /**
     * By the largest remainders; of equals the one recorded first. Who would get nothing is left
     * out.
     */
    static Map<Long, BigDecimal> byHouseholds(BigDecimal whole, List<Commune> communes) {
        long all = 0;
        for (Commune commune : communes) {
            all += households(commune);
        }
        if (all == 0) {
            throw new Mistake("NO_HOUSEHOLDS", "by", "");
        }
        BigInteger value = whole.toBigInteger();
        BigInteger left = value;
        Map<Long, BigDecimal> parts = new LinkedHashMap<>();
        List<Rest> rests = new ArrayList<>();
        for (Commune commune : communes) {
            BigInteger[] share =
                    value.multiply(BigInteger.valueOf(households(commune)))
                            .divideAndRemainder(BigInteger.valueOf(all));
            parts.put(commune.id(), new BigDecimal(share[0]));
            rests.add(new Rest(commune.id(), share[1]));
            left = left.subtract(share[0]);
        }
        rests.sort(Comparator.comparing(Rest::rest).reversed());
        for (int i = 0; i < left.intValue(); i++) {
            parts.merge(rests.get(i).unit, BigDecimal.ONE, BigDecimal::add);
        }
        parts.merge(rests.getFirst().unit, whole.subtract(new BigDecimal(value)), BigDecimal::add);
        parts.values().removeIf(part -> part.signum() == 0);
        return parts;
    }

    private static int households(Commune commune) {
        Integer households = commune.households();
        if (households == null) {
            throw new Mistake("NO_HOUSEHOLDS", "by", commune.name());
        }
        return households;
    }
}
