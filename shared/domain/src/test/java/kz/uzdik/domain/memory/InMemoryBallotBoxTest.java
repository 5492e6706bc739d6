package kz.uzdik.domain.memory;

import kz.uzdik.domain.contract.BallotBoxContract;
import kz.uzdik.domain.voting.BallotBox;

class InMemoryBallotBoxTest extends BallotBoxContract {
    @Override
    public BallotBox box() {
        return new InMemoryBallotBox();
    }
}
